import { mount } from '../ui/mount.tsx';
import { t } from '../ui/text.ts';
import { Insight } from './Insight.tsx';
import './insight.css';

mount(t('insight_title'), <Insight />);
