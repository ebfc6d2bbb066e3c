import { Link } from '@tanstack/react-router';
import css from './watch-links.module.css';

interface WatchLinksProps {
  course: string;
  items: readonly { id: string; title: string }[];
  title: string;
  /** What they are; videos are the organisation's own. */
  kind?: 'demonstrations' | 'videos';
}

/** Leads to what there is to watch; nothing where there is none. */
export function WatchLinks({ course, items, title: heading, kind = 'demonstrations' }: WatchLinksProps) {
  if (items.length === 0) return null;
  return (
    <div className={css['watch']}>
      <p className={css['title']}>{heading}</p>
      <ul>
        {items.map(({ id, title }) => {
          const words = (
            <>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <circle cx="10" cy="10" r="9" fill="none" stroke="currentcolor" strokeWidth="1.5" />
                <path d="M8 6.2v7.6l6-3.8z" fill="currentcolor" />
              </svg>
              {title}
            </>
          );
          return (
            <li key={id}>
              {kind === 'videos' ? (
                <Link to="/learn/$course/videos/$video" params={{ course, video: id }}>
                  {words}
                </Link>
              ) : (
                <Link to="/learn/$course/demonstrations/$demonstration" params={{ course, demonstration: id }}>
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
