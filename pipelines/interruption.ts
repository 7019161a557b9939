/**
 * A signal that Ctrl-C or a termination sets off. The first one asks the work to stop and roll back;
 * the second ends the process, which is as safe: a file is one transaction.
 */
export function listenForInterruption(): { signal: AbortSignal; release: () => void } {
	const controller = new AbortController();
	const stop = () => {
		if (controller.signal.aborted) process.exit(1);
		controller.abort();
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
	const release = () => {
		process.off('SIGINT', stop);
		process.off('SIGTERM', stop);
	};
	return { signal: controller.signal, release };
}
