import { PICTURE } from '../../markdown/judge-image.ts';

/** Whether a file lies where pictures of sections lie, and is called like one. */
export function isPicture(file: string): boolean {
  const [cities, , , , name = '', ...more] = file.split('/');
  return cities === 'cities' && more.length === 0 && PICTURE.test(name);
}
