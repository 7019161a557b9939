import type { Messages } from '#lib/i18n/messages.ts';

type Problem = Exclude<keyof Messages['errors'], 'id' | 'title' | 'home'>;

/** Sends a form of labels; the answer is null, or the key of what went wrong. */
export async function saveLabel(form: HTMLFormElement): Promise<Problem | null> {
	// Not form.action: a field of that name hides it.
	const address = form.getAttribute('action') ?? '';
	const response = await fetch(address, {
		method: 'POST',
		body: new FormData(form, form.querySelector<HTMLButtonElement>('button[name=action]')),
		headers: { accept: 'application/json' }
	}).catch(() => null);
	if (response?.ok) return null;
	const answer: unknown = await response?.json().catch(() => null);
	const message =
		typeof answer === 'object' && answer !== null && 'message' in answer
			? answer.message
			: 'server';
	return message as Problem;
}
