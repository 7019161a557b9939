/** A question that failed. The message names the question only: no SQL, value or path of it. */
export class QueryError extends Error {
	override name = 'QueryError';
	/** the HTTP status that tells the person what happened */
	readonly status: number = 500;

	constructor(question: string, options?: ErrorOptions) {
		super(`question ${question} failed`, options);
	}
}

/** The question was cut: it took too long, needed too much memory, or the line was too long. */
export class QueryOverloadError extends QueryError {
	override name = 'QueryOverloadError';
	override readonly status = 503;
	readonly reason: 'time' | 'memory' | 'line';

	constructor(question: string, reason: 'time' | 'memory' | 'line', options?: ErrorOptions) {
		super(question, options);
		this.reason = reason;
	}
}

/** The viewer's role may not ask this question. */
export class QueryForbiddenError extends QueryError {
	override name = 'QueryForbiddenError';
	override readonly status = 403;
}

/** Everyone who waited for the answer has left; nobody reads this. */
export class QueryCancelledError extends QueryError {
	override name = 'QueryCancelledError';
	override readonly status = 499;
}

/** The answer has more rows than may be sent at once. */
export class AnswerTooLongError extends QueryError {
	override name = 'AnswerTooLongError';
	override readonly status = 413;
	readonly mostRows: number;

	constructor(question: string, mostRows: number, options?: ErrorOptions) {
		super(question, options);
		this.mostRows = mostRows;
	}
}

/** The parameters are not what the question takes. */
export class QueryParameterError extends QueryError {
	override name = 'QueryParameterError';
	override readonly status = 400;
}

/** There is no snapshot to ask yet. */
export class NoSnapshotError extends QueryError {
	override name = 'NoSnapshotError';
	override readonly status = 503;
}
