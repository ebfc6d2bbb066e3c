import type { TurnView } from '../../../api/shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './onlooker-posts.module.css';

/** Posts by others under the customer's own. */
export function OnlookerPosts({ posts }: { posts?: TurnView['customer']['onlookers'] | undefined }) {
  if (!posts || posts.length === 0) return null;
  return (
    <ul className={css['posts']} aria-label={t('thread.onlookers')}>
      {posts.map(({ handle, text }) => (
        <li key={`${handle} ${text}`} className={css['post']}>
          <span className={css['initial']} aria-hidden="true">
            {nameInitial(handle)}
          </span>
          <p className={css['handle']}>{handle}</p>
          <p className={css['text']}>{text}</p>
        </li>
      ))}
    </ul>
  );
}

const nameInitial = (handle: string): string => (/\p{L}|\p{N}/u.exec(handle)?.[0] ?? '·').toUpperCase();
