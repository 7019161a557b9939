import { readFileSync, readdirSync } from 'node:fs';
const root = process.argv[2] === 'old' ? '/tmp/redaction/oldtree' : '/work/main';
const { redact } = await import(root + '/src/lib/text/redact.ts');
const { screenDenunciation } = await import(root + '/src/lib/text/denunciation.ts');
const { maskForClassifier } = await import(root + '/src/lib/text/mask.ts');
const { readSurface } = await import(root + '/src/lib/text/surface.ts');
const { wordsOf } = await import(root + '/src/lib/text/words.ts');
const T = '/work/main/data/training/';
const NAMES: Record<string, string> = {
	xa: 'xã Tân An',
	tinh: 'Nghệ An',
	thon: 'thôn Đông Hòa',
	duong: 'đường Lê Lợi',
	du_an: 'dự án Hồ Xanh',
	ten: 'Nguyễn Văn An',
	sdt: '0900 000 000'
};
const texts = readdirSync(T)
	.filter((f) => f.endsWith('.tsv'))
	.flatMap((f) =>
		readFileSync(T + f, 'utf8')
			.split('\n')
			.filter(Boolean)
	)
	.map((l) => (l.split('\t')[6] ?? '').replace(/<([a-z_]+)>/g, (m, n: string) => NAMES[n] ?? m));
const stages: Record<string, (t: string) => unknown> = {
	surface: (t) => wordsOf(readSurface(t)),
	redact: (t) => redact(t),
	raw: (t) => redact(t.replaceAll('Nguyễn Văn An', '<ten>').replaceAll('0900 000 000', '<sdt>')),
	screen: screenDenunciation,
	mask: (t) => maskForClassifier(t, [], [])
};
for (const [name, stage] of Object.entries(stages)) {
	let least = Infinity;
	for (let r = 0; r < 7; r++) {
		const b = process.cpuUsage();
		for (const t of texts) stage(t);
		const { user, system } = process.cpuUsage(b);
		least = Math.min(least, user + system);
	}
	console.log(name.padEnd(10), (least / texts.length).toFixed(1), 'µs');
}
