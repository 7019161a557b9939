// Plain JavaScript on purpose: an older Node cannot read the TypeScript that follows.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	process.stderr.write(
		`Lắng Nghe cần Node 22.18 trở lên, máy này có ${process.versions.node}: hãy chạy "npm install" rồi dùng lệnh npm, hoặc cài Node 24.\n` +
			`Lắng Nghe needs Node 22.18 or later, this is ${process.versions.node}: run "npm install" and use the npm commands, or install Node 24.\n`
	);
	process.exit(1);
}
// Types are stripped once and not at every start, which then takes half the time. Where the folder cannot
// be written, nothing is kept and nothing fails.
module.enableCompileCache?.(
	fileURLToPath(new URL('../node_modules/.cache/lang-nghe/compiled', import.meta.url))
);
