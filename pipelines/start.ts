import './require-node.js';

const { startApp } = await import('./start-app.ts');
const { reportFailure } = await import('./failure.ts');
try {
	process.exitCode = await startApp(process.env);
} catch (error) {
	reportFailure(error);
	process.exitCode = 1;
}
