import { readFileSync, readdirSync } from 'node:fs';
import { readSurface } from '#lib/text/surface.ts';
import { wordsOf } from '#lib/text/words.ts';
const R = '/work/main/src/lib/text/redaction/';
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
const surfaces = texts.map((t) => readSurface(t));
surfaces.forEach(wordsOf);
for (const [file, name] of [
	['phone', 'findPhones'],
	['spoken-number', 'findSpokenNumbers'],
	['email', 'findEmails'],
	['identity', 'findIdentityNumbers'],
	['passport', 'findPassports'],
	['plate', 'findPlates'],
	['account', 'findAccounts'],
	['birth-date', 'findBirthDates'],
	['address', 'findAddresses'],
	['plot', 'findPlots'],
	['profile', 'findProfiles'],
	['name', 'findNames']
]) {
	const d = (await import(R + file + '.ts'))[name];
	let least = Infinity;
	for (let r = 0; r < 5; r++) {
		const b = process.cpuUsage();
		for (const s of surfaces) d(s);
		const { user, system } = process.cpuUsage(b);
		least = Math.min(least, user + system);
	}
	console.log(name.padEnd(22), (least / texts.length).toFixed(2), 'µs');
}
