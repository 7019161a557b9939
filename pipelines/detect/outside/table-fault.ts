import { PipelineError, type Sentence } from '../../pipeline-error.ts';

/** Where a table is wrong; a line is counted from 1, the header being the first. */
export interface TablePlace {
	file: string;
	line?: number;
}

/** What stops the reading of a table: names the file and the line, and says what to do. */
export const tableFault = ({ file, line }: TablePlace, said: Sentence, cause?: Error) =>
	new PipelineError(
		{
			vi: `Tệp ${file}${line ? `, dòng ${line}` : ''}: ${said.vi}`,
			en: `The file ${file}${line ? `, line ${line}` : ''}: ${said.en}`
		},
		{ cause }
	);
