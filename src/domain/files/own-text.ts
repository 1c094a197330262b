/** The names under which texts of our own become documents, a worker or scripts; no page lets another name through. */
export type OwnText = 'own-pages' | 'own-worker' | 'own-scripts';
