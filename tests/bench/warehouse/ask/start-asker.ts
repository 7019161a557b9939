import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured, Order } from './messages.ts';

type Message = { measured: Measured } | { done: number; total: number };
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Measures one snapshot in a process of its own. Throws when that process ends without an answer. */
export function startAsker(
	order: Order,
	onProgress: (done: number, total: number) => void
): Promise<Measured> {
	return new Promise((resolve, reject) => {
		const child = fork(pathOf('./asker.ts'), {
			execArgv: ['--import', pathOf('../raw-sql.ts')],
			serialization: 'advanced'
		});
		child.on('message', (message: Message) => {
			if ('measured' in message) resolve(message.measured);
			else onProgress(message.done, message.total);
		});
		child.on('exit', (code) => reject(new Error(`the measuring process ended with code ${code}`)));
		child.send(order);
	});
}
