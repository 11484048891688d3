/**
 * Automatic messages that report no failure and are no absence: requests to confirm, list commands, new addresses.
 *
 * The phrases are what the systems that write such messages say; each is too particular for a letter between people.
 */
import { compilePhrases, findPhrases, type PhraseSet } from "../phrase/phrases.js";
import type { Kind } from "../types.js";

/** Systems that let mail through only after its sender has confirmed it (challenge and response). */
const challenge = [
  "confirm your message",
  "confirm that you sent",
  "confirm the delivery of your message",
  "confirm the release of your message",
  "your email requires verification",
  "your message requires verification",
  "requires verification verify#",
  "sender verification required",
  "sender address verification request",
  "please verify your message",
  "verify that you are a person",
  "verify that you are human",
  "to prove that you are human",
  "prove you are not a spammer",
  "you must reply to this message to have your message delivered",
  "reply to this message to confirm",
  "is being held until you confirm",
  "is being held because the address",
  "add yourself to my list of allowed senders",
  "add yourself to my approved sender list",
  "boxtrapper",
  "spam arrest",
  "spamblocker",
  "tagged message delivery agent",
  "add yourself to my guest list",
  "was waitlisted",
  "mailinblack",
  "verify that you are a human",
  "bestätigen sie ihre nachricht",
  "bitte bestätigen sie die zustellung",
  "um die zustellung zu bestätigen",
  "confirmez votre message",
  "confirmer votre envoi",
  "pour vous authentifier et",
  "confirme su mensaje",
  "retenido hasta que confirme",
  "confermare il messaggio",
  "conferma il tuo messaggio",
  "conferma di essere una persona",
  "confirme que você é o remetente",
  "para que sua mensagem seja encaminhada",
  "antispam uol » tira-teima",
  "confirmação de remetente",
  "bevestig uw bericht",
  "potwierdź swoją wiadomość",
  "подтвердите отправку",
  "подтвердите ваше письмо",
];

/** People and systems who tell of a new address. */
const addressChange = [
  "my email address has changed",
  "my e-mail address has changed",
  "my new email address is",
  "my new e-mail address is",
  "i have changed my email address",
  "i have a new email address",
  "change of email address",
  "change of e-mail address",
  "change of address notification",
  "please update your address book",
  "please update your contacts with my new",
  "meine neue e-mail-adresse",
  "neue e-mail-adresse",
  "meine e-mail-adresse hat sich geändert",
  "ma nouvelle adresse e-mail",
  "mon adresse e-mail a changé",
  "mon adresse mail a changé",
  "changement d'adresse e-mail",
  "mi nueva dirección",
  "mi dirección de correo ha cambiado",
  "cambio de dirección de correo",
  "il mio nuovo indirizzo",
  "il mio indirizzo e-mail è cambiato",
  "il mio indirizzo email è cambiato",
  "meu novo endereço",
  "meu endereço de e-mail mudou",
  "mijn nieuwe e-mailadres",
  "mijn e-mailadres is gewijzigd",
  "mijn nieuwe adres",
  "mój nowy adres",
  "mój adres e-mail uległ zmianie",
  "zmiana adresu e-mail",
  "мой новый адрес",
  "мой адрес электронной почты изменился",
  "смена адреса электронной почты",
  "моя нова адреса",
  "min nya adress",
  "jag har bytt e-postadress",
  "min nye adresse",
  "ny e-postadress",
  "ny e-mailadresse",
  "nová e-mailová adresa",
  "uusi sähköpostiosoite",
  "yeni e-posta adresim",
  "メールアドレス変更",
  "メールアドレスが変わりました",
  "邮箱变更",
];

/** Subjects that are a command to a list server (RFC 2369 section 3.2 sends them, too). */
const listCommand =
  /^\s*(?:un-?subscribe|subscribe|sign-?off|opt-?out|leave(?=\s*$)|remove(?: me)?|abmelden|abbestellen|désinscription|désabonnement|desuscribir|darse de baja|cancellami|cancellazione|uitschrijven|afmelden|descadastrar|avregistrera|odsubskrybuj|wypisz|отписаться|відписатися|退会|解除|退訂|退订|配信停止)(?![\p{L}\p{N}])[^a-z]{0,3}(?:\S{0,80})?\s*$/iu;

let phrases: PhraseSet | undefined;

/** The kind that a subject and the beginning of a text speak of; null where they speak of none of these. */
export function eventOf(subject: string, text: string): Kind | null {
  if (listCommand.test(subject)) return "list-request";
  phrases ??= compilePhrases([...challenge, ...addressChange]);
  const hit = findPhrases(phrases, `${subject}\n${text.slice(0, 4_000)}`)[0];
  if (hit === undefined) return null;
  return hit.phrase < challenge.length ? "challenge" : "address-change";
}
