import { OFFICIAL_FOLDER } from '../../domain/handbook/official-layer.ts';
import { PICTURE } from '../../markdown/judge-image.ts';

/** Whether a file lies where pictures of sections lie, and is called like one. */
export function isPicture(file: string): boolean {
  const steps = file.split('/').filter((step, at) => at !== 3 || step !== OFFICIAL_FOLDER);
  const [cities, , , , name = '', ...more] = steps;
  return cities === 'cities' && more.length === 0 && PICTURE.test(name);
}
