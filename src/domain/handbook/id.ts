/** How an id is written that stands in an address or is stored for good: small ASCII letters, digits and single hyphens. */
export const ID_FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
