import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "PHPMailer, Thunderbird and servers that answer in Afrikaans", seen: "2026-11" };

/** What reports, servers and mail programs say in Afrikaans. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "af",
  name: "Afrikaans",
  subjects: {
    failure: ["Onaflewerbaar:", "Nie afgelewer nie:", "Boodskap nie afgelewer nie", "Onafgelewerde boodskap", "Onaflewerbare boodskap", "Boodskap teruggestuur", "E-pos teruggestuur", "Aflewering het misluk", "Aflewering misluk", "Posaflewering het misluk", "Afleweringstatuskennisgewing (mislukking)", "Kennisgewing van afleweringstatus (mislukking)", "Adres nie gevind nie", "Boodskap geblokkeer"],
    delay: ["Vertraag:", "Aflewering vertraag", "Aflewering is vertraag", "Afleweringstatuskennisgewing (vertraging)"],
    success: ["Afgelewer:", "Afleweringstatuskennisgewing (sukses)"],
    autoReply: ["Outomatiese antwoord:", "Outomatiese antwoord", "Outoantwoord", "Uit die kantoor", "Buite kantoor"],
    readReceipt: ["Gelees:"],
  },
  senders: ["Posafleweringstelsel", "Posstelsel", "Posafleweringsubstelsel"],
  failure: ["Jou boodskap|u boodskap|die boodskap|jou e-pos|u e-pos|jou e-posboodskap * kon nie afgelewer word|is nie afgelewer nie|kan nie afgelewer word|is nie gestuur nie|kon nie gestuur word|is geweier|is geblokkeer|is verwerp|is teruggestuur", "fout gegaan met die stuur van die pos", "Aflewering aan die volgende ontvangers het misluk|aflewering aan hierdie ontvangers het misluk", "Dit is 'n permanente fout"],
  delay: ["nog nie afgelewer nie|nog nie afgelewer word nie", "sal weer probeer|sal aanhou probeer|sal voortgaan om te probeer", "aflewering * is vertraag|word vertraag", "Jy hoef nie die boodskap weer te stuur|u hoef nie die boodskap weer te stuur"],
  success: ["is suksesvol afgelewer|suksesvol by die volgende ontvangers afgelewer"],
  expired: ["te lank in die tou", "tyd vir aflewering het verstryk"],
  original: ["----- Oorspronklike boodskap -----", "Oorspronklike boodskap:", "-------- Oorspronklike boodskap --------"],
  diagnostic: ["Die posbediener se respons is:", "Die bediener het geantwoord:", "Diagnostiese inligting vir administrateurs:", "Die antwoord was:", "Rede:"],
  autoReply: ["ek is met verlof|ek is uit die kantoor|ek is nie op kantoor nie|ek sal met verlof wees", "Dit is 'n outomatiese antwoord"],
  rules: rulesIn("af", from, {
    "user-unknown": { says: ["gebruiker bestaan nie|gebruiker nie gevind nie", "ontvanger bestaan nie|ontvanger is nie gevind nie|ontvanger nie gevind nie", "adres bestaan nie|e-posadres bestaan nie|adres nie gevind nie|adres nie gevind kon word nie|adres is nie gevind nie", "posbus bestaan nie|rekening bestaan nie"], not: ["domein", "sender", "afsender"], matches: ["550 Gebruiker bestaan nie", "Jou boodskap is nie by anna@example.com afgelewer nie omdat die adres nie gevind kon word nie."] },
    "mailbox-full": { says: ["posbus|inkassie|die ontvanger se posbus * is vol|het sy kwota oorskry|is oorvol"], not: ["amper", "byna"], matches: ["552 Die ontvanger se posbus is vol"], misses: ["Jou posbus is amper vol: 92%"] },
    "mailbox-disabled": { says: ["rekening|posbus|gebruiker * is gedeaktiveer|is opgeskort|is gesluit"], not: ["jou rekening", "u rekening"], matches: ["550 Die ontvanger se rekening is gedeaktiveer"] },
    "domain-not-found": { says: ["domein bestaan nie|domein nie gevind nie|domein is nie gevind nie|onbekende domein|domein kon nie gevind word"], not: ["sender", "afsender"], matches: ["550 Domein bestaan nie"] },
    "connection-failed": { says: ["kon nie aan SMTP-verbind|kon nie met die posbediener verbind|kon nie met die bediener verbind|kan nie met die bediener verbind|kan nie met die posbediener verbind|kon nie aan die bediener koppel", "verbinding met die bediener|verbinding met die posbediener|SMTP-verbinding * het misluk|misluk|verbreek", "bediener antwoord nie|bediener reageer nie|posbediener antwoord nie"], not: ["webwerf", "databasis"], matches: ["SMTP-fout: kon nie aan SMTP-verbind nie.", "451 Kon nie met die bediener verbind nie"] },
    "message-too-large": { says: ["boodskap|aanhegsel|e-pos * is te groot|is te groot vir", "grootte van die boodskap * oorskry", "boodskap oorskry die"], matches: ["552 Die aanhegsel is te groot"] },
    "attachment-blocked": { says: ["aanhegsel word nie toegelaat|aanhegsel nie toegelaat|aanhegsel is geblokkeer|tipe aanhegsel word nie|aanhegsels word nie toegelaat"], matches: ["552 Hierdie tipe aanhegsel word nie toegelaat nie"] },
    "spam-content": { says: ["as gemorspos|as rommelpos|as strooipos * geweier|verwerp|geklassifiseer|geïdentifiseer|gemerk", "geweier|verwerp|geklassifiseer|geïdentifiseer|gemerk|beskou * as gemorspos|as rommelpos|as strooipos"], not: ["IP"], matches: ["554 Die boodskap is as gemorspos geklassifiseer"] },
    "reputation-blocked": { says: ["ip-adres|bediener * is op 'n swartlys|is geswartlys|op 'n bloklys|is geblokkeer", "op die swartlys"], not: ["spamhaus"], matches: ["554 Jou IP-adres is op 'n swartlys"] },
    "relay-denied": { says: ["herleiding geweier|aanstuur word nie toegelaat|herleiding word nie toegelaat|deurstuur nie toegelaat"], matches: ["554 Aanstuur word nie toegelaat nie"] },
    "auth-required": { says: ["verifikasie word vereis|verifikasie vereis|waarmerking word vereis|moet eers aanmeld"], matches: ["530 Verifikasie word vereis"] },
    "credentials-rejected": { says: ["kon nie geverifieer word", "verifikasie het misluk|verifikasie misluk|waarmerking het misluk", "verkeerde gebruikersnaam of wagwoord|verkeerde wagwoord|gebruikersnaam of wagwoord is verkeerd"], matches: ["SMTP-fout: kon nie geverifieer word nie.", "SMTP: Verifikasie het misluk"] },
    "sending-limit": { says: ["te veel boodskappe gestuur|te veel e-posse gestuur", "stuurlimiet * oorskry"], matches: ["550 Jy het te veel boodskappe gestuur"] },
    "too-many-recipients": { says: ["te veel ontvangers"], matches: ["452 Te veel ontvangers"] },
    "recipient-restricted": { says: ["nie toestemming om * ontvanger|adres|groep", "ontvanger aanvaar nie boodskappe|mag nie aan hierdie ontvanger"], matches: ["550 Jy het nie toestemming om aan hierdie ontvanger te skryf nie"] },
    "greylisted": { says: ["op die gryslys|gegryslys|op 'n gryslys"], matches: ["451 Jy is op 'n gryslys, probeer later weer"] },
    "delivery-expired": { says: ["afleweringstyd het verstryk|aflewering het verval|kon nie betyds afgelewer word"], matches: ["Die afleweringstyd het verstryk: anna@example.com"] },
    "policy-rejected": { says: ["geweier weens beleid|verwerp weens beleid|teen die beleid van|weens die beleid"], matches: ["550 Boodskap verwerp weens beleid"] },
    "address-invalid": { says: ["ongeldige adres|ongeldige e-posadres|e-posadres is ongeldig"], not: ["sender", "afsender", "IP"], matches: ["553 Ongeldige e-posadres: anna@@example"] },
    "sender-not-permitted": { says: ["volgende Van adres misluk", "afsender geweier|afsender is geweier|afsender word nie toegelaat"], matches: ["Die volgende Van adres misluk: anna@example.com"] },
    "mailbox-unavailable": { says: ["die volgende ontvangers het misluk", "posbus is nie beskikbaar|posbus onbeskikbaar|ontvanger geweier"], matches: ["SMTP-fout: Die volgende ontvangers het misluk: anna@example.com"] },
  }),
} satisfies Language;
