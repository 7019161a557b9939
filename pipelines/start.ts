import './require-node.js';

// Whoever read its words may leave, as in `npm start | head`: the app runs on and can be ended.
process.stdout.on('error', () => undefined);

const { startApp } = await import('./start-app.ts');
const { reportFailure } = await import('./failure.ts');
try {
	process.exitCode = await startApp(process.env);
} catch (error) {
	reportFailure(error);
	process.exitCode = 1;
}
