import { later } from '../page/Later.tsx';

/** How the wizard ends; its script comes while the reader still answers. */
export const ResultScreen = later(() => import('./ResultScreen.tsx').then((part) => part.ResultScreen));
