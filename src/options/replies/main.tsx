import { mount } from '../../ui/mount.tsx';
import { t } from '../../ui/text.ts';
import { OwnPage } from './OwnPage.tsx';
import '../options.css';
import './replies.css';

mount(t('own_title'), <OwnPage />);
