import styles from './welcome-picture.module.css'

/** What the program makes, as a picture: official pages with head, text and a table. Says nothing that has to be read. */
export function WelcomePicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 360 420" aria-hidden="true">
      <g className={styles.behind} transform="rotate(-7 150 230)">
        <rect x="46" y="66" width="216" height="306" rx="6" />
      </g>
      <g className={styles.behind} transform="rotate(5 210 220)">
        <rect x="96" y="50" width="216" height="306" rx="6" />
      </g>
      <rect className={styles.page} x="72" y="44" width="224" height="318" rx="6" />
      <g className={styles.strong}>
        <rect x="92" y="68" width="70" height="6" rx="3" />
        <rect x="190" y="68" width="86" height="6" rx="3" />
        <rect x="132" y="112" width="104" height="9" rx="4" />
      </g>
      <g className={styles.line}>
        <rect x="102" y="82" width="50" height="4" rx="2" />
        <rect x="206" y="82" width="54" height="4" rx="2" />
        <rect x="112" y="130" width="144" height="5" rx="2.5" />
        {[156, 168, 180, 204, 216].map((y, index) => (
          <rect key={y} x="92" y={y} width={index % 3 === 2 ? 120 : 184} height="5" rx="2.5" />
        ))}
      </g>
      <g className={styles.table}>
        <rect x="92" y="240" width="184" height="66" rx="3" />
        <path d="M92 262h184M92 284h184M154 240v66M214 240v66" />
      </g>
      <rect className={styles.strong} x="206" y="326" width="70" height="6" rx="3" />
      <g className={styles.mark}>
        <circle cx="286" cy="352" r="44" />
        <path d="M268 343h36M268 361h36" />
      </g>
    </svg>
  )
}
