import { mount } from '../ui/mount.tsx';
import { t } from '../ui/text.ts';
import { Welcome } from './Welcome.tsx';
import './welcome.css';

mount(t('welcome_title'), <Welcome />);
