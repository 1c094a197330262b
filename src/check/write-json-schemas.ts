// Run: npm run format. Writes what a content file may hold as JSON Schemas, so that an editor (VS Code with the YAML
// extension) underlines a wrong field and shows its Japanese explanation.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMA_FOLDER, writeJsonSchemas } from './json-schemas.ts';

mkdirSync(JSON_SCHEMA_FOLDER, { recursive: true });
for (const [file, text] of writeJsonSchemas()) writeFileSync(join(JSON_SCHEMA_FOLDER, '..', file), text);
