import { z } from 'zod';

const entry = z.object({
  label: z.string().meta({ description: '읽는 사람에게 보이는 이름.' }),
  aliases: z.array(z.string()).optional().meta({ description: '같은 것을 가리키는 다른 이름.' }),
  definition: z.string().optional().meta({ description: '한두 문장으로 쓴 뜻.' }),
  owner: z.string().optional().meta({ description: '맡은 팀이나 역할. 사람 이름은 쓰지 않습니다.' }),
  links: z.unknown().optional().meta({ description: '함께 볼 주소.' }),
});

const registry = z.record(z.string(), entry).meta({
  title: 'hoego registry',
  description: 'posts/_knowledge/의 서비스, 원인, 개념, 기술 목록. id마다 하나씩 적습니다.',
});

/** The JSON Schema of the registries in `posts/_knowledge/`, for editors. */
export function registryJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(registry, { io: 'input' });
}
