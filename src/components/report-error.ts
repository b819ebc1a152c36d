/** The address that opens a report with its subject and text filled in: a letter for a `mailto:` contact, else a form that takes `title` and `body`; undefined without a contact. */
export function reportAddress(contact: string | undefined, subject: string, body: string): string | undefined {
  if (!contact) return undefined
  const [title, text] = contact.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body']
  return `${contact}${contact.includes('?') ? '&' : '?'}${title}=${encodeURIComponent(subject)}&${text}=${encodeURIComponent(body)}`
}
