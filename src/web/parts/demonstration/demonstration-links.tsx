import { Link } from '@tanstack/react-router';
import css from './demonstration-links.module.css';

interface DemonstrationLinksProps {
  course: string;
  demonstrations: readonly { id: string; title: string }[];
  title: string;
  /** Where they are shown; videos are the organisation's own. */
  under?: 'demonstrations' | 'videos';
}

/** Leads to what there is to watch; nothing where there is none. */
export function DemonstrationLinks({ course, demonstrations, title, under = 'demonstrations' }: DemonstrationLinksProps) {
  if (demonstrations.length === 0) return null;
  return (
    <div className={css['demonstrations']}>
      <p className={css['title']}>{title}</p>
      <ul>
        {demonstrations.map((demonstration) => (
          <li key={demonstration.id}>
            <Link to={`/learn/${course}/${under}/${demonstration.id}` as string}>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <circle cx="10" cy="10" r="9" fill="none" stroke="currentcolor" strokeWidth="1.5" />
                <path d="M8 6.2v7.6l6-3.8z" fill="currentcolor" />
              </svg>
              {demonstration.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
