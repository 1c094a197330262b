/** What makes it impossible to begin something new; its message tells the author what to do. */
export class Refusal extends Error {}
