import { mount } from '../ui/mount.tsx';
import { t } from '../ui/text.ts';
import { Options } from './Options.tsx';
import './options.css';

mount(t('options_title'), <Options />);
