/** An article, perhaps with its paragraph and item, in folded text. */
export const ARTICLE = /(?<!\d)第?(\d{1,3})条(?:の?第?(\d{1,2})項)?(?:の?第?(\d{1,2})号)?/;
