import type { Command } from 'commander';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { openProgress } from '../progress.ts';
import { gateLines } from '../training/gate-lines.ts';
import { gatherTexts, type GatheredTexts } from '../training/gather-texts.ts';
import { trainVersion } from '../training/train-version.ts';
import { withTraining, type TrainingOptions } from '../training/training-options.ts';
import { writeCandidate, writeLive } from '../training/write-version.ts';
import { peopleFileOf, withPeople, type PeopleOption } from './people-option.ts';
import { withWarehouseFolder } from './warehouse-options.ts';

interface Options extends TrainingOptions, PeopleOption {
	out: string;
	warehouse: string;
	withCorrections?: true;
	withoutCorrections?: true;
	force?: true;
}

const SMALL_STEPS = 1000;
/** The new version is worse than the one in use, which goes on being used. */
const NOT_PASSED = 2;

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

function textLine({ written, frozen, corrections }: GatheredTexts): string {
	const { texts, disputed, absent } = corrections;
	return `${written.length} văn bản huấn luyện, ${texts.length} nhãn do người gán (bỏ ${disputed} còn bất đồng, ${absent} không còn văn bản); ${frozen.size} đóng băng / training texts ${written.length}, labels by people ${texts.length} (left out: disputed ${disputed}, without text ${absent}); frozen ${frozen.size}`;
}

async function runTraining(options: Options): Promise<void> {
	const { training, reference, warehouse, asOf, out, force, withoutCorrections } = options;
	const taxonomy = readTaxonomy(reference);
	const withCorrections = withoutCorrections ? false : options.withCorrections;
	const sources = { training, reference, warehouse, withCorrections };
	const texts = await gatherTexts({ ...sources, people: peopleFileOf(options) }, taxonomy);
	say(textLine(texts));
	const progress = openProgress('Huấn luyện / training', SMALL_STEPS);
	const { version, gated, is_passed } = await trainVersion({
		...{ texts, taxonomy, as_of: asOf, folder: out },
		onProgress: (step, done) => progress.update(Math.round(done * SMALL_STEPS), step)
	});
	progress.finish();
	const lines = gateLines(gated);
	if (lines.length) say(...lines);
	if (!is_passed && !force) {
		say(
			`Bản mới ghi ở / the new version is in ${writeCandidate(out, version)}. Bản cũ vẫn dùng; muốn dùng bản mới, chạy lại với --force. / The old one stays in use; to use the new one, run again with --force.`
		);
		process.exitCode = NOT_PASSED;
		return;
	}
	version.record.is_forced = !is_passed;
	const path = writeLive(out, version);
	say(`Đã ghi bộ phân loại / wrote the classifier: ${path} (${version.result.artefact.version})`);
}

/** Adds `train`: learns the classifier, and puts it in use when it is not worse than the one in use. */
export function addTrainCommand(program: Command): void {
	withPeople(withWarehouseFolder(withTraining(program.command('train'))))
		.description(
			'Huấn luyện bộ phân loại; chỉ đưa vào dùng khi không kém bản cũ trên tập đóng băng / train the classifier; it is put in use only when it is not worse on the frozen texts'
		)
		.option('--out <dir>', 'thư mục ghi kết quả / folder to write to', 'data/classifier')
		.option('--with-corrections', 'phải có nhãn do người gán / require labels by people')
		.option('--without-corrections', 'không dùng nhãn do người gán / leave out labels by people')
		.option('--force', 'đưa vào dùng dù kém hơn, có ghi lại / put in use even if worse; recorded')
		.action(runTraining);
}
