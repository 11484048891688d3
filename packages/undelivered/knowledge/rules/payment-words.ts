import type { RuleFile } from "../../src/types.js";

/** Mailboxes that are closed because nobody pays for them, a phrase for each language. */
// prettier-ignore
export default {
  name: "payment-words",
  layer: "phrase",
  rules: [
    {
      id: "payment-words/unpaid",
      when: {
        says: [
          "konto|postfach * zahlungsrückstand|zahlungsverzug|zahlungsrückstands|zahlungsverzugs|nicht bezahlt", "compte|boîte * défaut de paiement|non-paiement|non paiement|impayé|impayée", "cuenta|buzón|servicio * falta de pago|impago",
          "account|casella|servizio * mancato pagamento|insoluto", "conta|caixa|serviço * falta de pagamento|inadimplência|inadimplencia", "account|postvak * betalingsachterstand|niet betaald|wanbetaling", "konto|skrzynka * brak płatności|braku płatności|nieopłacone|nieopłacona",
          "účet|schránka * neuhrazen|neuhrazena|nezaplacen|nezaplacena|nezaplacení", "аккаунт|ящик|запись * заблокирован за неуплату|заблокирована за неуплату|отключен за неуплату|отключён за неуплату|отключена за неуплату|не оплачен|не оплачена", "hesabı|hesap|posta kutusu * ödeme yapılmadığı|ödenmediği|ödenmemiş", "料金の未払い|料金未納", "欠费", "요금 미납|요금 연체",
        ],
        not: ["ihr konto", "ihres kontos", "votre compte", "su cuenta", "il suo account", "il tuo account", "sua conta", "uw account", "twoje konto", "váš účet", "ваш аккаунт", "hesabınız"],
      },
      reason: "mailbox-disabled",
      detail: "unpaid",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [
        { text: "550 Conta bloqueada por falta de pagamento" },
        { text: "550 Das Postfach ist wegen Zahlungsverzugs gesperrt" },
        { text: "550 Ящик заблокирован за неуплату" },
      ],
      misses: ["550 Das Postfach ist gesperrt", "550 Votre compte est suspendu pour défaut de paiement"],
    },
  ],
} satisfies RuleFile;
