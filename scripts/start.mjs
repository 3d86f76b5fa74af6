import { ensureBuild, ensurePackages } from './setup.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

ensurePackages(say);
await ensureBuild(say);
const { register } = await import('tsx/esm/api');
register();
await import('../tests/sandbox/serve.ts');
