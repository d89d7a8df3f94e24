import { Mark } from '../ui/Mark.tsx';
import { t } from '../ui/text.ts';
import { Next } from './Next.tsx';
import { Practice } from './Practice.tsx';

const STEPS = [
	['welcome_step_write', 'welcome_step_write_about'],
	['welcome_step_reply', 'welcome_step_reply_about'],
	['welcome_step_promise', 'welcome_step_promise_about'],
] as const;

/** The first page a person sees: what it does in three steps, a chat to try it in, and where to go next. */
export function Welcome() {
	return (
		<main className="welcome">
			<header className="hero">
				<Mark />
				<h1>{t('welcome_headline')}</h1>
				<p className="hero-lead">{t('welcome_lead')}</p>
				<p className="hero-private">{t('welcome_private')}</p>
			</header>
			<section className="how" aria-labelledby="how">
				<h2 id="how">{t('welcome_how')}</h2>
				<ol className="steps">
					{STEPS.map(([name, about]) => (
						<li key={name} className="step">
							<h3>{t(name)}</h3>
							<p>{t(about)}</p>
						</li>
					))}
				</ol>
			</section>
			<Practice />
			<Next />
		</main>
	);
}
