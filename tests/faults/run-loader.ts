import { spawn } from 'node:child_process';
import { LOADER_PHASES, watchLoader, type LoaderPhase } from './loader-phase.ts';

const LOOK_EVERY_MS = 2;

export interface Kill {
	/** the kill is aimed at this phase … */
	phase: LoaderPhase;
	/** … so many milliseconds after it was seen to begin */
	delay_ms: number;
}

export interface LoaderRun {
	/** false when the process had ended before its time came */
	was_killed: boolean;
	/** the phase in which it ended */
	phase: LoaderPhase;
	took_ms: number;
	/** when each phase began, in milliseconds from the start */
	began_ms: Partial<Record<LoaderPhase, number>>;
}

/**
 * Runs Node with these arguments to its end, or until it is killed with the signal that no process can
 * catch. Rejects when it fails by itself.
 */
export function runLoader(warehouse: string, given: string[], kill?: Kill): Promise<LoaderRun> {
	return new Promise((resolve, reject) => {
		const phaseOf = watchLoader(warehouse);
		const began_ms: LoaderRun['began_ms'] = {};
		const child = spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'pipe'] });
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
		const started = performance.now();
		let timer: NodeJS.Timeout | undefined;
		const look = () => {
			const phase = phaseOf(child.pid ?? 0);
			began_ms[phase] ??= performance.now() - started;
			const isDue =
				kill && LOADER_PHASES.indexOf(phase) >= LOADER_PHASES.indexOf(kill.phase) && !timer;
			if (isDue) timer = setTimeout(() => child.kill('SIGKILL'), kill.delay_ms);
			return phase;
		};
		const looking = setInterval(look, LOOK_EVERY_MS);
		child.on('error', reject);
		child.on('exit', (code, signal) => {
			clearInterval(looking);
			clearTimeout(timer);
			if (code) reject(new Error(`ended by itself with exit code ${code}: ${said}`));
			else
				resolve({
					was_killed: signal === 'SIGKILL',
					phase: look(),
					took_ms: performance.now() - started,
					began_ms
				});
		});
		look();
	});
}

/** How long each phase of a run took, in milliseconds. */
export function phaseLengths({ began_ms, took_ms }: LoaderRun): Record<LoaderPhase, number> {
	const lengths = {} as Record<LoaderPhase, number>;
	let end = took_ms;
	for (const phase of LOADER_PHASES.toReversed()) {
		const began = began_ms[phase] ?? end;
		lengths[phase] = end - began;
		end = began;
	}
	return lengths;
}
