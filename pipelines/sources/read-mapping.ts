import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { sourceMappingSchema, type SourceMapping } from '#lib/domain/source-mapping.ts';
import { nearest } from '../nearest.ts';
import { PipelineError } from '../pipeline-error.ts';
import { RECORD_SCHEMA, requiredProperties } from '../rows/record-schema.ts';

export interface ReadMapping {
	mapping: SourceMapping;
	sha256: string;
}

const wrong = (file: string, vi: string, en: string) =>
	new PipelineError({
		vi: `Tệp ánh xạ ${file}: ${vi}`,
		en: `The mapping ${file}: ${en}`
	});

function wrongShape(file: string, issue: z.core.$ZodIssue | undefined): PipelineError {
	if (issue?.code === 'unrecognized_keys') {
		const key = issue.keys[0] ?? '';
		const near = nearest(key, Object.keys(sourceMappingSchema.shape));
		return wrong(
			file,
			`không có mục "${key}".${near ? ` Có phải "${near}"?` : ''}`,
			`there is no setting "${key}".${near ? ` Did you mean "${near}"?` : ''}`
		);
	}
	const path = issue?.path.join('.') ?? '';
	const said = issue?.message ?? '';
	return wrong(
		file,
		`mục "${path}" chưa đúng (${said}). Hãy sửa theo docs hoặc một tệp mẫu trong data/examples/mappings.`,
		`"${path}" is not right (${said}). Compare with an example in data/examples/mappings.`
	);
}

/** Throws a sentence for a property that the entity does not have, or lacks and must have. */
function checkProperties(file: string, mapping: SourceMapping): void {
	const known = Object.keys(RECORD_SCHEMA[mapping.entity].shape);
	const given = [...Object.keys(mapping.columns), ...Object.keys(mapping.constants)];
	const unknown = [...given, ...Object.keys(mapping.values)].find((name) => !known.includes(name));
	if (unknown !== undefined) {
		const near = nearest(unknown, known);
		throw wrong(
			file,
			`loại "${mapping.entity}" không có thuộc tính "${unknown}".${near ? ` Có phải "${near}"?` : ''} Các thuộc tính: ${known.join(', ')}.`,
			`"${mapping.entity}" has no property "${unknown}".${near ? ` Did you mean "${near}"?` : ''} Properties: ${known.join(', ')}.`
		);
	}
	const missing = requiredProperties(mapping.entity).find((name) => !given.includes(name));
	if (missing !== undefined) {
		throw wrong(
			file,
			`thiếu "${missing}": hãy nêu cột chứa nó trong "columns", hoặc một giá trị trong "constants".`,
			`"${missing}" is missing: name its column in "columns", or a value in "constants".`
		);
	}
}

/** Checks a mapping that has been read. Throws a `PipelineError` that names what to correct. */
export function parseMapping(file: string, json: unknown): SourceMapping {
	const parsed = sourceMappingSchema.safeParse(json);
	if (!parsed.success) throw wrongShape(file, parsed.error.issues[0]);
	checkProperties(file, parsed.data);
	return parsed.data;
}

/** Reads a source's mapping file. Throws a `PipelineError` that names what to correct. */
export async function readMapping(path: string): Promise<ReadMapping> {
	const file = basename(path);
	const text = await readFile(path, 'utf8').catch((cause: unknown) => {
		throw new PipelineError(
			{
				vi: `Không đọc được tệp ánh xạ ${path}. Hãy kiểm tra lại đường dẫn sau --source.`,
				en: `The mapping ${path} cannot be read. Check the path after --source.`
			},
			{ cause }
		);
	});
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (cause) {
		const said = cause instanceof Error ? cause.message : '';
		throw wrong(file, `không phải JSON hợp lệ (${said}).`, `it is not valid JSON (${said}).`);
	}
	const mapping = parseMapping(file, json);
	const sha256 = createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
	return { mapping, sha256 };
}
