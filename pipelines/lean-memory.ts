/**
 * How the web server's process is started so that it holds little memory. V8, the C library and the
 * database's allocator take what a machine has and give little back: at a million rows V8 alone held
 * 300 MB where 50 MB were in use (docs/operations.md). None of these is a limit; a large answer still
 * gets what it needs.
 */
export const LEAN_MEMORY = {
	args: [
		// Garbage of one page fills a few megabytes; by default it may fill 3 × 32 MB before it is swept.
		'--max-semi-space-size=4',
		// Swept in full once the heap is so many percent larger than what was in use, not several times.
		'--heap-growing-percent=20'
	],
	env: {
		// glibc: freed memory goes back to two pools that others use, not to one of eight a core.
		MALLOC_ARENA_MAX: '2',
		// DuckDB's own jemalloc: what a question has freed goes back to the system 50 ms later, by a thread
		// that sees to it; by default after a second, and only when somebody allocates again.
		DUCKDB_JE_MALLOC_CONF: 'background_thread:true,dirty_decay_ms:50,muzzy_decay_ms:0'
	}
} as const;
