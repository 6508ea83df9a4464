import * as z from 'zod';
import { entry, line, list, names, optional, owner, paragraph, webAddress } from './field-kinds.ts';

/** An entry of a registry; a bare text is its label. */
const registryEntry = optional(
  entry('label', {
    label: optional(line(100)).meta({ description: '읽는 사람에게 보이는 이름. 적지 않으면 id입니다.' }),
    aliases: names(line(100)).meta({ description: '같은 것을 가리키는 다른 이름.' }),
    definition: optional(paragraph(1000)).meta({ description: '한두 문장으로 쓴 뜻.' }),
    owner: optional(owner).meta({ description: '맡은 팀이나 역할. 사람 이름은 쓰지 않습니다.' }),
    links: list(entry('url', { title: optional(line(300)), url: webAddress })).meta({
      description: '함께 볼 주소.',
    }),
  }),
);

/** A registry: entries by id. */
export const registrySchema = z.record(z.string(), registryEntry).meta({
  title: 'hoego registry',
  description: 'posts/_knowledge/의 서비스, 원인, 개념, 기술 목록. id마다 하나씩 적습니다.',
});
