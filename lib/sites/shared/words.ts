/**
 * Words on labels and buttons that tell what a box is for, in the languages the sites are shown in.
 * They only add to what structure says; matched against accent-free lower case.
 */
const SETS = {
  reply:
    'reply,respond,response,answer,responder,respuesta,contestar,repondre,reponse,antworten,antwort,rispondi,risposta,resposta,antwoorden,reageren,odpowiedz,ответить,ответ,yanitla,cevap,svara,返信,回答,답글,답변,回复,回覆,答复,رد,जवाब,उत्तर,tra loi,phan hoi,ตอบกลับ',
  comment:
    'comment,comentario,comentar,commentaire,commenter,kommentar,kommentieren,commento,commenta,reactie,komentarz,комментарии,yorum,kommentera,コメント,댓글,评论,留言,تعليق,टिप्पणी,binh luan,ความคิดเห็น',
  newPost:
    "what's happening,what's on your mind,what's new,start a post,create a post,create post,share an update,write a review,que esta pasando,que estas pensando,crear publicacion,escribir una resena,quoi de neuf,donner un avis,was gibt's neues,bewertung schreiben,was machst du gerade,a cosa stai pensando,no que voce esta pensando",
  search:
    'search,buscar,rechercher,suche,cerca,pesquisar,zoeken,szukaj,поиск,ara,sok,検索,검색,搜索,بحث,खोज,tim kiem,ค้นหา',
  message:
    'message,mensaje,nachricht,messaggio,mensagem,bericht,wiadomosc,сообщение,mesaj,メッセージ,메시지,消息,رسالة,संदेश,tin nhan,ข้อความ',
  post: 'post,send,publish,submit,publicar,enviar,publier,envoyer,senden,posten,veroffentlichen,invia,pubblica,verzenden,plaatsen,wyslij,opublikuj,отправить,опубликовать,gonder,paylas,skicka,送信,投稿,게시,보내기,发布,发送,傳送,إرسال,نشر,भेजें,gui,dang,ส่ง,โพสต์',
  report: 'report,flag,abuse,reason,signaler,melden,denunciar,segnala',
} as const;

export type WordSet = keyof typeof SETS;

const patterns = Object.fromEntries(
  Object.entries(SETS).map(([name, words]) => [
    name,
    // Words of letters with spaces between them must stand alone; scripts written without spaces need not.
    words
      .split(',')
      .map((word) =>
        /^[\x20-\x7e]+$/.test(word)
          ? new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u')
          : new RegExp(bare(word), 'u'),
      ),
  ]),
) as Record<WordSet, RegExp[]>;

/** Whether `label` holds a word of `set`. */
export function says(set: WordSet, label: string): boolean {
  const plain = bare(label.slice(0, 300)).replace(/’/g, "'");
  return patterns[set].some((pattern) => pattern.test(plain));
}

function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Everything that names `box` for a person, a line each: its label attributes, its placeholder and its label elements. */
export function labelOf(box: Element): string {
  const root = box.getRootNode() as Document | ShadowRoot;
  const byId = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => root.getElementById?.(id)?.textContent ?? '');
  const labels =
    'labels' in box ? [...((box as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent ?? '') : [];
  const names = [
    ...['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'].map(
      (name) => box.getAttribute(name) ?? '',
    ),
    ...byId(box.getAttribute('aria-labelledby')),
    ...labels,
  ];
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))].join('\n');
}
