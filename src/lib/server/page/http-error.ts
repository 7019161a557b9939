import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { NoSnapshotError, QueryError } from '../warehouse/query-error.ts';
import { EmptyPeriodError } from '../view.ts';

/** 499: the client has left, so nobody reads it, but it is no error of the server's. */
const MESSAGES: Record<number, string> = {
	400: 'badRequest',
	403: 'forbidden',
	499: 'busy',
	503: 'busy'
};

/** Turns what a question or a malformed address threw into an answer; anything else is rethrown. */
export function throwHttpError(thrown: unknown): never {
	if (thrown instanceof z.ZodError || thrown instanceof EmptyPeriodError) {
		error(400, { message: 'badRequest' });
	}
	if (thrown instanceof NoSnapshotError) error(503, { message: 'noData' });
	const message = thrown instanceof QueryError && MESSAGES[thrown.status];
	if (message) error((thrown as QueryError).status, { message });
	throw thrown;
}
