/**
 * The script of a page that leads on and has the anchors of where it leads: without it, the anchor that was asked for
 * is lost on the way. Written as text because its hash stands in the policy.
 */
export const FORWARD_ALONG = `location.replace(document.querySelector('main a').href+location.hash)`;
