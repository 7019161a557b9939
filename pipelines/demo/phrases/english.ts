import type { Sentiment } from '#lib/domain/sentiment.ts';

interface EnglishPhrase {
	issue: string;
	sentiment: Sentiment;
	text: string;
}

/** What foreign residents and visitors write; about one text in a hundred. */
export const ENGLISH: readonly EnglishPhrase[] = [
	{
		issue: 'env.noise',
		sentiment: 'negative',
		text: 'The karaoke next door is extremely loud until late at night and nobody stops it.'
	},
	{
		issue: 'env.noise',
		sentiment: 'negative',
		text: 'Construction drilling starts before sunrise, my children cannot sleep.'
	},
	{
		issue: 'env.waste',
		sentiment: 'negative',
		text: 'Garbage has been piling up on our corner for days and it smells terrible.'
	},
	{
		issue: 'env.waste',
		sentiment: 'positive',
		text: 'The street is so clean since the new collection schedule, well done.'
	},
	{
		issue: 'env.air',
		sentiment: 'negative',
		text: 'Someone burns plastic every evening, the smoke makes us cough.'
	},
	{
		issue: 'infra.flooding',
		sentiment: 'negative',
		text: 'Our alley floods knee deep after every heavy rain, the drain is blocked.'
	},
	{
		issue: 'infra.lighting',
		sentiment: 'negative',
		text: 'The street lights are broken and it is not safe to walk home.'
	},
	{
		issue: 'infra.lighting',
		sentiment: 'neutral',
		text: 'Could you add a few benches and trees in the small park?'
	},
	{
		issue: 'infra.traffic_safety',
		sentiment: 'negative',
		text: 'Motorbikes ride on the pavement at full speed, it is dangerous for kids.'
	},
	{
		issue: 'infra.traffic_safety',
		sentiment: 'neutral',
		text: 'Is it allowed to park overnight on this street?'
	},
	{
		issue: 'urban.sidewalk',
		sentiment: 'negative',
		text: 'The sidewalk is completely blocked by parked cars and restaurant tables.'
	},
	{
		issue: 'admin.online',
		sentiment: 'negative',
		text: 'The online portal keeps failing when I upload my documents.'
	},
	{
		issue: 'admin.online',
		sentiment: 'neutral',
		text: 'How can a foreign resident register an account on the public service portal?'
	},
	{
		issue: 'admin.reception',
		sentiment: 'positive',
		text: 'The one-stop counter was quick and the waiting room is comfortable.'
	},
	{
		issue: 'conduct.attitude',
		sentiment: 'positive',
		text: 'The officer was very kind and patient and explained everything in English.'
	},
	{
		issue: 'conduct.attitude',
		sentiment: 'negative',
		text: 'The clerk was rude and refused to explain what was missing.'
	},
	{
		issue: 'util.water',
		sentiment: 'negative',
		text: 'Tap water is brown and the pressure is very weak this week.'
	},
	{
		issue: 'util.power',
		sentiment: 'neutral',
		text: 'Where can I see the schedule of power cuts?'
	},
	{
		issue: 'sec.scam',
		sentiment: 'negative',
		text: 'I was cheated by a fake rental agent who disappeared with my deposit.'
	},
	{
		issue: 'sec.theft',
		sentiment: 'negative',
		text: 'My phone was snatched in front of my house, please install cameras.'
	},
	{
		issue: 'econ.business',
		sentiment: 'neutral',
		text: 'Which licence do I need to open a small homestay?'
	},
	{
		issue: 'welfare.health',
		sentiment: 'positive',
		text: 'Thank you to the health station for the free vaccination.'
	}
];

export const ENGLISH_OPENERS = ['', 'Hello,', 'Dear Sir or Madam,', 'Hi there,', 'Good morning.'];
export const ENGLISH_CLOSERS: Record<Sentiment, readonly string[]> = {
	negative: ['Please help.', 'Please look into this soon.', 'This has to stop.', ''],
	neutral: ['Thank you.', 'Thanks in advance.', ''],
	positive: ['Keep it up!', 'Much appreciated.', '']
};
