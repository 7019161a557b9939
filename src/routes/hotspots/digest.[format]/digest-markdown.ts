import type { DigestText } from './digest-text.ts';

/** Signs that Markdown or the HTML within it would read as its own. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');

/** A digest as Markdown. */
export function digestMarkdown({ title, lead, sections, foot }: DigestText): string {
	const blocks = [
		`# ${plain(title)}`,
		...lead.map(plain),
		...sections.flatMap(({ title: heading, none, items, notes }) => [
			`## ${plain(heading)}`,
			items.length === 0 ? plain(none) : '',
			items
				.map((item, at) =>
					[
						`${at + 1}. **${plain(item.title)}**`,
						...item.lines.map((line) => `   - ${plain(line)}`)
					].join('\n')
				)
				.join('\n'),
			notes.map(plain).join(' ')
		]),
		...foot.map((line) => `_${plain(line)}_`)
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
