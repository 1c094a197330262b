import { readFolder } from './src/check/read/read-folder.ts';
import { checkFiles } from './src/check/check-content.ts';
import { formatFinding } from './src/check/finding.ts';
const real = readFolder('content'), mihon = readFolder('tests/fixtures/content'), ao = new Map([...readFolder('/work/shared/import')].filter(([f])=>f.startsWith('aobano/')).map(([f,b])=>['cities/'+f,b]));
const {findings,files}=await checkFiles(new Map([...real,...mihon,...ao]));
console.log(files); for(const f of findings) console.log(formatFinding(f));
