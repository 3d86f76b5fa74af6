import { startOffice } from './start.ts';

const { PORT = '4173', HOST = '127.0.0.1', OFFICE_DIR = '.office', BUILD = 'build' } = process.env;

const running = await startOffice({
	port: Number(PORT),
	host: HOST,
	dir: OFFICE_DIR,
	build: BUILD
});
process.stdout.write(
	`Kibali           ${running.url}\n` +
		`Practice office  ${running.url}/sandbox  (nothing goes to the Government of Kenya)\n`
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => void running.stop().then(() => process.exit(0)));
}
