/**
 * Keeps `package-lock.json` installable everywhere.
 *
 * npm drops optional platform packages that the registry at hand does not list, and `npm ci` then
 * refuses the lock on every machine. `npm run lock:fill` writes the dropped ones back.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
	version?: string;
	optional?: boolean;
	dev?: boolean;
	os?: string[];
	cpu?: string[];
	optionalDependencies?: Record<string, string>;
}
export interface Lock {
	packages: Record<string, LockedPackage>;
}

const OPERATING_SYSTEMS = [
	'android',
	'darwin',
	'freebsd',
	'linux',
	'openbsd',
	'openharmony',
	'win32'
];
const PROCESSORS = [
	'arm64',
	'arm',
	'x64',
	'ia32',
	'ppc64',
	'riscv64',
	's390x',
	'loong64',
	'wasm32'
];

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Lists `[dependent path, package name, version]` of the optional packages that the lock lacks. */
export function missingPlatforms(lock: Lock): [string, string, string][] {
	const present = new Set(Object.keys(lock.packages).map(nameOf));
	return Object.entries(lock.packages).flatMap(([path, locked]) =>
		Object.entries(locked.optionalDependencies ?? {})
			.filter(([name]) => !present.has(name))
			.map(([name, version]): [string, string, string] => [path, name, version])
	);
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
	const parts = name.replace(/^.*?\//, '').split(/[-.]/);
	const os = OPERATING_SYSTEMS.find((candidate) => parts.includes(candidate));
	const cpu = PROCESSORS.find((candidate) =>
		parts.some((part) => part === candidate || (candidate === 'arm' && part.startsWith('arm-')))
	);
	return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) };
}

/** Returns the lock with every missing platform package added as `{version, optional, os, cpu}`. */
export function fillPlatforms(lock: Lock): Lock {
	const packages = { ...lock.packages };
	for (const [dependent, name, version] of missingPlatforms(lock)) {
		const dev = lock.packages[dependent]?.dev;
		packages[`node_modules/${name}`] = {
			version,
			...platformOf(name),
			...(dev && { dev }),
			optional: true
		};
	}
	const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return { ...lock, packages: Object.fromEntries(sorted) };
}

if (import.meta.main) {
	const file = new URL('../../package-lock.json', import.meta.url);
	const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
	writeFileSync(file, JSON.stringify(fillPlatforms(lock), null, '\t') + '\n');
	console.log(`${missingPlatforms(lock).length} platform packages written back`);
}
