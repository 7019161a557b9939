import type { z } from 'zod';
import { remember } from '#lib/text/remember.ts';

/** More than there are communes. */
const KNOWN_VALUES = 5000;

/** What a value of a recurring property becomes; WRONG where its schema may refuse it. */
const WRONG = Symbol('wrong');
type Checked = string | number | boolean | null | undefined | typeof WRONG;

interface Recurring {
	property: string;
	ofValue: (value: string) => Checked;
	whereAbsent: Checked;
}

function recurringIn(schema: z.ZodObject, property: string): Recurring {
	const type = schema.shape[property] as z.ZodType<Checked> | undefined;
	if (!type) throw new RangeError(`The schema has no property "${property}".`);
	const check = (value?: string): Checked => {
		const parsed = type.safeParse(value);
		return parsed.success ? parsed.data : WRONG;
	};
	return { property, ofValue: remember(check, KNOWN_VALUES), whereAbsent: check() };
}

/**
 * Makes the function that does what `schema.safeParse` does of a row's record. Values of the properties in
 * `recurring`, such as a channel, are few: each is checked once and its answer remembered. Where anything is
 * wrong the schema says what, so that faults and their order are its own.
 */
export function createCheck<Schema extends z.ZodObject>(
	schema: Schema,
	recurring: readonly (keyof Schema['shape'] & string)[]
): (record: Readonly<Record<string, string | null>>) => z.ZodSafeParseResult<z.output<Schema>> {
	const columns = recurring.map((property) => recurringIn(schema, property));
	const recurs = Object.fromEntries(recurring.map((property) => [property, true as const]));
	const rest = schema.omit(recurs as never);
	return (record) => {
		const parsed = rest.safeParse(record);
		if (!parsed.success) return schema.safeParse(record);
		const found: Record<string, unknown> = parsed.data;
		for (const { property, ofValue, whereAbsent } of columns) {
			const value = record[property];
			const checked = value === undefined ? whereAbsent : value === null ? WRONG : ofValue(value);
			if (checked === WRONG) return schema.safeParse(record);
			found[property] = checked;
		}
		return parsed as z.ZodSafeParseResult<z.output<Schema>>;
	};
}
