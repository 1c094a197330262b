import { createContext, Script } from 'node:vm';

const box = createContext({ run: () => undefined });
const script = new Script('run()');

/**
 * Runs something that may never come to an end; says whether it does. What takes as many steps as its input is long is
 * through in a few milliseconds; what takes their square, or doubles with each sign, would go on for minutes or years.
 * So a patience of seconds is no measure of time: it tells an end from none.
 */
export function comesToAnEnd(run: () => unknown, patience: number): boolean {
  box['run'] = run;
  try {
    script.runInContext(box, { timeout: patience });
    return true;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
