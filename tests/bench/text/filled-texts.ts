import { readdirSync, readFileSync } from 'node:fs';

const TRAINING = new URL('../../../data/training/', import.meta.url);
const NAMES: Record<string, string> = {
	xa: 'xã Tân An',
	tinh: 'Nghệ An',
	thon: 'thôn Đông Hòa',
	duong: 'đường Lê Lợi',
	du_an: 'dự án Hồ Xanh',
	ten: 'Nguyễn Văn An',
	sdt: '0900 000 000'
};

/** The training texts as people would write them: names and numbers where the placeholders are. */
export function filledTexts(): string[] {
	const files = readdirSync(TRAINING).filter((name) => name.endsWith('.tsv'));
	return files
		.flatMap((name) => readFileSync(new URL(name, TRAINING), 'utf8').split('\n').filter(Boolean))
		.map((line) =>
			(line.split('\t')[6] ?? '').replace(
				/<([a-z_]+)>/g,
				(mask, name: string) => NAMES[name] ?? mask
			)
		);
}
