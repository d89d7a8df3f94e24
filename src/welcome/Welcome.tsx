import { Mark } from '../ui/Mark.tsx';
import { t } from '../ui/text.ts';
import { Next } from './Next.tsx';
import { Practice } from './Practice.tsx';

/** The first page a person sees: what it is, the three steps with a chat to try them in, and where to go next. */
export function Welcome() {
	return (
		<main className="welcome">
			<header className="hero">
				<Mark />
				<div>
					<h1>{t('welcome_headline')}</h1>
					<p className="hero-lead">{t('welcome_lead')}</p>
					<p className="hero-private">{t('welcome_private')}</p>
				</div>
			</header>
			<Practice />
			<Next />
		</main>
	);
}
