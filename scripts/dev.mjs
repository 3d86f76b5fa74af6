import { spawn } from 'node:child_process';
import { ensurePackages } from './setup.mjs';

ensurePackages((line) => process.stdout.write(`${line}\n`));
const port = process.env.PORT ?? '4173';
const vite = spawn(
	process.execPath,
	[
		'node_modules/vite/bin/vite.js',
		'dev',
		'--port',
		port,
		'--strictPort',
		...process.argv.slice(2)
	],
	{ stdio: 'inherit' }
);
vite.on('exit', (code) => process.exit(code ?? 0));
