/** A stand-in for Gmail: its editor behind the boxes, and around them what the page's templates say. */
import { runDesk } from '../mail/desk.ts';
import { plainPen } from '../mail/plain.ts';

runDesk({ pen: plainPen, sendsOn: 'mouseup', says: true, isAlone: location.pathname.endsWith('/popout') });
