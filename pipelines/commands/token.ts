import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { CHANNELS, type Channel } from '#lib/domain/channel.ts';
import { DATASETS, type Dataset } from '#lib/domain/dataset.ts';
import { sourceIdSchema } from '#lib/domain/spool.ts';
import { openInbox } from '../inbox/open-inbox.ts';
import { createToken, listTokens, revokeTokens, type ListedToken } from '../inbox/push-tokens.ts';
import { PipelineError } from '../pipeline-error.ts';
import { withWarehouseFolder } from './warehouse-options.ts';

interface Options {
	warehouse: string;
	title?: string;
	dataset: Dataset;
	channel: Channel;
	id?: number;
	json?: true;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

function parseSource(value: string): string {
	if (sourceIdSchema.safeParse(value).success) return value;
	throw new InvalidArgumentError(
		'chỉ gồm chữ thường a–z, số và dấu "-". / must be lower-case letters, digits and "-".'
	);
}

function parseId(value: string): number {
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new InvalidArgumentError('phải là số ở "token list". / must be a number of "token list".');
}

function withInbox<Answer>(
	warehouse: string,
	work: (inbox: ReturnType<typeof openInbox>, now: string) => Answer
): Answer {
	const inbox = openInbox(warehouse);
	try {
		return work(inbox, new Date().toISOString());
	} finally {
		inbox.close();
	}
}

function create(source_id: string, { warehouse, title, dataset, channel, json }: Options): void {
	const source = { source_id, source_title: title ?? source_id, dataset, channel };
	const token = withInbox(warehouse, (inbox, now) => createToken(inbox, source, now));
	if (json) return void print(JSON.stringify({ source_id, token }));
	print(token);
	process.stderr.write(
		'Hãy cất mã này ngay: nó không thể được hiện lại.\nKeep this token now: it cannot be shown again.\n'
	);
}

const tokenLine = ({
	token_id,
	source_id,
	dataset,
	channel,
	created_at,
	revoked_at
}: ListedToken) =>
	`${token_id}  ${source_id}  ${dataset}  ${channel}  ${created_at.slice(0, 10)}${revoked_at ? `  thu hồi / revoked ${revoked_at.slice(0, 10)}` : ''}`;

function list({ warehouse, json }: Options): void {
	const tokens = withInbox(warehouse, listTokens);
	if (json) return void print(JSON.stringify(tokens));
	print(tokens.length > 0 ? tokens.map(tokenLine).join('\n') : 'Chưa có mã nào / no tokens yet');
}

function revoke(source_id: string, { warehouse, id }: Options): void {
	const count = withInbox(warehouse, (inbox, now) =>
		revokeTokens(inbox, source_id, id ?? null, now)
	);
	if (count === 0)
		throw new PipelineError({
			vi: `Nguồn "${source_id}" không có mã nào đang dùng để thu hồi. Hãy xem: npm run pipeline -- token list`,
			en: `The source "${source_id}" has no token in use to revoke. See: npm run pipeline -- token list`
		});
	print(`Đã thu hồi / revoked: ${count}`);
}

/** Adds `token create|list|revoke`: who may push feedback, a token per source. */
export function addTokenCommand(program: Command): void {
	const token = program
		.command('token')
		.description('Mã cho các nguồn gửi qua API / tokens for sources that push');
	withWarehouseFolder(token.command('create'))
		.description('Tạo mã, chỉ hiện một lần / make a token, shown once')
		.argument('<source>', 'mã nguồn / id of the source', parseSource)
		.option('--title <text>', 'tên nguồn / what people call the source')
		.addOption(
			new Option('--dataset <name>', 'bộ dữ liệu / dataset').choices(DATASETS).default('agency')
		)
		.addOption(
			new Option(
				'--channel <name>',
				'kênh khi bản ghi không nêu / channel of records that name none'
			)
				.choices(CHANNELS)
				.default('other')
		)
		.option('--json', 'in JSON / print JSON')
		.action(create);
	withWarehouseFolder(token.command('list'))
		.description('Liệt kê các mã / list the tokens')
		.option('--json', 'in JSON / print JSON')
		.action(list);
	withWarehouseFolder(token.command('revoke'))
		.description('Thu hồi mã của một nguồn / revoke the tokens of a source')
		.argument('<source>', 'mã nguồn / id of the source', parseSource)
		.option('--id <number>', 'chỉ một mã / one token only', parseId)
		.action(revoke);
}
