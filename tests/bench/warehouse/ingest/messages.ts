export interface Step {
	warehouse: string;
	/** null: publish what is loaded */
	file: string | null;
	mapping: string;
}

export interface StepResult {
	/** from the file's first byte, or the publish's beginning, to the end */
	seconds: number;
	rows_in: number;
	/** milliseconds of all threads, by stage; of a publish by the clock */
	spent: Record<string, number>;
	/** bytes, the process with all its threads */
	peak_memory: number;
}
